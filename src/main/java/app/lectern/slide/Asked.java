package app.lectern.slide;

import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.pipeline.SlideState;

/**
 * What the slide of a question has besides the question and its options. Which of them is right is not among it.
 *
 * @param kicker what stands above the question, such as the scene's title
 * @param korean whether its readers read Korean
 * @param thinkSec how long viewers may think, whole seconds; 0 where they are not asked to
 * @param left how many of them are left; {@link SlideState#NONE} before they begin
 */
record Asked(Kind kind, SlideText kicker, boolean korean, int thinkSec, int left) {
    static Asked of(Question question, String title, String language, SlideState state) {
        boolean korean = language.startsWith("ko");
        String named = title.isEmpty() ? korean ? "확인 문제" : "Question" : title;
        int seconds = (int) Math.ceil(question.thinkSec());
        int left = state.thinkLeft() == SlideState.NONE ? SlideState.NONE : Math.clamp(state.thinkLeft(), 0, seconds);
        return new Asked(question.kind(), new SlideText(named, "title"), korean, seconds, left);
    }

    Asked withKicker(SlideText other) {
        return new Asked(kind, other, korean, thinkSec, left);
    }

    /** What viewers are asked to do meanwhile. */
    String invitation() {
        return korean ? "잠시 생각해 보세요" : "Think for a moment";
    }

    /** What is said of how many options are right; empty where it goes without saying. */
    String hint() {
        return kind.hint(korean ? "ko" : "en");
    }

    /** Whether the time to think has begun. */
    boolean counting() {
        return left != SlideState.NONE;
    }
}
