package app.lectern.pipeline;

import java.awt.image.BufferedImage;

/** Draws subtitles into pictures. Implementations are safe for use by many threads. */
public interface CaptionRenderer {
    /**
     * Draws a subtitle over a picture, in its lower part.
     *
     * @param image changed
     * @param text one or two lines, divided by a line feed
     */
    void draw(BufferedImage image, String text);

    /** Draws the mark of a draft over a picture, in its upper right corner. */
    void drawDraftMark(BufferedImage image);

    /** What the drawn subtitle depends on besides the picture. */
    String fingerprint(String text);
}
