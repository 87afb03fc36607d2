package latchkey.programs;

/** Holds one plain value, to be handed from thread to thread. */
public class Box {
    int value;
}
