package app.lectern.slide;

import java.awt.Color;

/** How text is coloured: readable on its ground, whatever was wished for. */
record Tone(Color ink, Color emphasis, Color ground) {
    static Tone on(Color ground, Color ink, Color emphasis) {
        return new Tone(Ink.readable(ink, ground), Ink.readable(emphasis, ground), ground);
    }

    static Tone on(Color ground, Color ink) {
        return on(ground, ink, ink);
    }

    /** The same text while another line is being spoken; still readable. */
    Tone dimmed() {
        Color faint = Ink.dimmed(ink, ground);
        return new Tone(faint, faint, ground);
    }
}
