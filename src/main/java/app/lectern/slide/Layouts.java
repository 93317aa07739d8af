package app.lectern.slide;

import app.lectern.pipeline.RenderStepException;
import app.lectern.slide.RowStyle.Mark;
import java.util.List;

/** Draws a slide in its layout. */
final class Layouts {
    private Layouts() {}

    static void draw(Drawing drawing) throws RenderStepException {
        List<SlideText> lines = drawing.content().lines();
        switch (drawing.content().layout()) {
            case TITLE -> CoverLayout.title(drawing);
            case SECTION -> SectionLayout.draw(drawing);
            case BULLETS ->
                ListLayout.draw(drawing, RowStyle.cards(drawing, Mark.INDEX, TypeStyle.LEAD), Item.of(lines));
            case PICTURE_TEXT -> PictureTextLayout.draw(drawing);
            case FULL_PICTURE -> FullPictureLayout.draw(drawing);
            case PICTURE_ONLY -> PictureOnlyLayout.draw(drawing);
            case COMPARE -> CompareLayout.draw(drawing);
            case QUOTE -> QuoteLayout.draw(drawing);
            case TABLE -> TableLayout.draw(drawing);
            case BIG_NUMBER -> BigNumberLayout.draw(drawing);
            case STEPS -> StepsLayout.draw(drawing);
            case CHECKLIST -> {
                RowStyle boxes = RowStyle.cards(drawing, Mark.CHECKBOX, TypeStyle.LEAD);
                ListLayout.draw(drawing, boxes.marked(drawing.palette().good()), Item.of(lines));
            }
            case WARNING -> WarningLayout.draw(drawing);
            case CODE -> CodeLayout.draw(drawing);
            case QUESTION -> QuestionLayout.draw(drawing);
            case SUMMARY -> SummaryLayout.draw(drawing);
            case END -> CoverLayout.end(drawing);
        }
    }
}
