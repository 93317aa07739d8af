package app.lectern.slide;

import java.awt.Color;

/** How text is coloured: readable on its ground, whatever was wished for. */
record Tone(Color ink, Color emphasis) {
    static Tone on(Color ground, Color ink, Color emphasis) {
        return new Tone(Ink.readable(ink, ground), Ink.readable(emphasis, ground));
    }
}
