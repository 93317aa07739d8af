package app.lectern.pipeline;

import app.lectern.domain.theme.Theme;
import java.util.Set;

/** Slides with the mark of a draft in each, so that no frame can be taken for the video. */
record DraftSlides(SlideRenderer slides, CaptionRenderer marks) implements SlideRenderer {
    @Override
    public Slide draw(Request request) throws RenderStepException {
        Slide slide = slides.draw(request);
        marks.drawDraftMark(slide.image());
        return slide;
    }

    @Override
    public SlideRenderer in(Theme theme) {
        return new DraftSlides(slides.in(theme), marks);
    }

    @Override
    public Set<String> themes() {
        return slides.themes();
    }

    @Override
    public String fingerprint(Request request) throws RenderStepException {
        return "draft 1 " + slides.fingerprint(request);
    }
}
