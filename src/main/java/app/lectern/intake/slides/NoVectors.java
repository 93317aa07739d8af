package app.lectern.intake.slides;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.sl.draw.BitmapImageRenderer;

/**
 * Stands for all pictures but those of pixels. The library would look for programs that draw them, which do not come with
 * Lectern, and give up the whole slide; so it goes on with the pixels that come along with them, or without.
 */
final class NoVectors extends BitmapImageRenderer {
    @Override
    public boolean canRender(String contentType) {
        return !super.canRender(contentType);
    }

    @Override
    public void loadImage(InputStream data, String contentType) throws IOException {
        throw new IOException(contentType + " is not drawn");
    }

    @Override
    public void loadImage(byte[] data, String contentType) throws IOException {
        throw new IOException(contentType + " is not drawn");
    }
}
