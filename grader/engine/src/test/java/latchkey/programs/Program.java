package latchkey.programs;

import java.lang.reflect.Method;

/**
 * One small concurrent program whose verdict is known.
 *
 * @param name its short name, as given in {@link Right} or {@link Wrong}
 * @param wrong whether the engine must find something
 * @param method what runs it: public, static, without parameters, of a class in the loader asked for
 */
public record Program(String name, boolean wrong, Method method) {

    @Override
    public String toString() {
        return name;
    }
}
