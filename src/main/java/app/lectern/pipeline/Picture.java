package app.lectern.pipeline;

import java.awt.image.BufferedImage;

/** A picture of a video, told by what it is made from: it is drawn only where its coded form is not kept already. */
public sealed interface Picture {
    /** How many parts a share is counted in. */
    int WHOLE = 256;

    /** Everything it depends on: pictures of the same fingerprint and size have the same pixels. */
    String fingerprint();

    /** How a picture gets its pixels. */
    @FunctionalInterface
    interface Drawing {
        /** Draws it, in the video's size. */
        BufferedImage draw() throws RenderStepException;
    }

    /** A picture on its own. Its drawing may be called by any thread, and more than once. */
    record Drawn(String fingerprint, Drawing drawing) implements Picture {}

    /**
     * One picture shining through another.
     *
     * @param share of {@code to}, 0 to {@link #WHOLE}
     */
    record Mixed(Drawn from, Drawn to, int share) implements Picture {
        @Override
        public String fingerprint() {
            return "mixed " + share + " " + from.fingerprint + " " + to.fingerprint;
        }
    }

    /**
     * One picture moving in over another from the right.
     *
     * @param share of the width it covers already, 0 to {@link #WHOLE}
     */
    record MovedIn(Drawn from, Drawn to, int share) implements Picture {
        @Override
        public String fingerprint() {
            return "moved in " + share + " " + from.fingerprint + " " + to.fingerprint;
        }
    }
}
