package app.lectern.domain.due;

import java.time.LocalDate;

/** How near a last day is, the most urgent first. */
public enum DueState {
    OVERDUE,
    TODAY,
    TOMORROW,
    LATER;

    /** How near a last day is on another day. */
    public static DueState of(LocalDate dueOn, LocalDate today) {
        if (dueOn.isBefore(today)) {
            return OVERDUE;
        }
        if (dueOn.equals(today)) {
            return TODAY;
        }
        return dueOn.equals(today.plusDays(1)) ? TOMORROW : LATER;
    }

    /** Whether it is to be done today, or should have been done before. */
    public boolean isPressing() {
        return this == OVERDUE || this == TODAY;
    }
}
