package app.lectern.domain.script;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked for a review, and until when. It restricts nobody: whoever may give verdicts still may.
 *
 * @param reviewers the user ids of those who are asked, each once; empty when all who may are asked
 * @param dueOn the last day for the verdict, as the workspace reckons days; null when there is no hurry
 */
public record ReviewPlan(List<String> reviewers, @Nullable LocalDate dueOn) {
    /** Everybody is asked, and there is no hurry. */
    public static final ReviewPlan NONE = new ReviewPlan(List.of(), null);

    public ReviewPlan {
        reviewers = reviewers.stream().distinct().toList();
    }

    /** Whether this person is asked by name. */
    public boolean names(String userId) {
        return reviewers.contains(userId);
    }

    /** Whether this person is asked, by name or as one of all. */
    public boolean asks(String userId) {
        return reviewers.isEmpty() || names(userId);
    }
}
