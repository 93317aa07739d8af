package app.lectern.intake.slides;

import app.lectern.domain.Message;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.jspecify.annotations.Nullable;

/** Which pictures of a slide appear in a picture of it. */
final class DrawnPictures {
    private static final Set<PictureType> KINDS =
            EnumSet.of(PictureType.PNG, PictureType.JPEG, PictureType.GIF, PictureType.BMP, PictureType.TIFF);

    private DrawnPictures() {}

    /** Whether it appears. */
    static boolean areDrawn(XSLFPictureShape picture) {
        return lack(picture).isEmpty();
    }

    /** Why it does not appear; empty when it does. */
    static Optional<Message> lack(XSLFPictureShape picture) {
        PictureData own = picture.isExternalLinkedPicture() ? null : picture.getPictureData();
        if (isDrawn(own) || isDrawn(picture.getAlternativePictureData())) {
            return Optional.empty();
        }
        return Optional.of(
                own == null
                        ? Message.of("import.not-drawn-missing")
                        : Message.of("import.not-drawn-vector", own.getType().name()));
    }

    private static boolean isDrawn(@Nullable PictureData data) {
        return data != null && KINDS.contains(data.getType());
    }
}
