package latchkey.weave;

import latchkey.schedule.JdkActs;
import latchkey.schedule.Strand;
import latchkey.schedule.Strands;

/**
 * Loads woven classes, its own first; everything else comes from its parent.
 *
 * <p>A fresh loader has fresh statics. Thread-safe as class loaders are.
 */
public final class WeavingLoader extends ClassLoader {
    private final WovenClasses classes;

    public WeavingLoader(WovenClasses classes, ClassLoader parent) {
        super(parent);
        this.classes = classes;
    }

    /** The classes it loads itself. */
    public WovenClasses classes() {
        return classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!classes.contains(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            byte[] bytes = classes.woven(name);
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        Strand strand = Strands.current();
        if (strand == null) {
            return loadClass(name, false);
        }
        JdkActs.linking(strand, 1);
        try {
            return loadClass(name, false);
        } finally {
            JdkActs.linking(strand, -1);
        }
    }
}
