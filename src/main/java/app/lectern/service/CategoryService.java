package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.store.TrainingCategories;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What trainings can be about: a list of the workspace's own. Only an ADMIN may change it. Thread-safe. */
public final class CategoryService {
    private static final int LONGEST = 100;

    private final TrainingCategories categories;
    private final Clock clock;

    public CategoryService(TrainingCategories categories, Clock clock) {
        this.categories = categories;
        this.clock = clock;
    }

    /** The categories in the order they are offered in. */
    public List<String> categories(User user) {
        requireAnyRole(user);
        return categories.names();
    }

    /** Adds a category at the end; ALREADY_THERE when there is one of this name. */
    public void add(User user, String name) {
        requireOneOf(user, "denied.training", Role.ADMIN);
        requireName(name);
        if (!categories.add(name, event(user, "ADDED", Map.of("name", name)), clock.instant())) {
            throw refused(ReasonCode.ALREADY_THERE, "category.already-there", name);
        }
    }

    /** Renames a category, and its trainings follow; NOT_FOUND or ALREADY_THERE. */
    public void rename(User user, String name, String newName) {
        requireOneOf(user, "denied.training", Role.ADMIN);
        requireName(newName);
        requireKnown(name);
        if (name.equals(newName)) {
            return;
        }
        HistoryEvent event = event(user, "RENAMED", Map.of("name", name, "new_name", newName));
        if (!categories.rename(name, newName, event, clock.instant())) {
            throw refused(ReasonCode.ALREADY_THERE, "category.already-there", newName);
        }
    }

    /** Removes a category; NOT_FOUND, or CATEGORY_IN_USE when a training is of it. */
    public void remove(User user, String name) {
        requireOneOf(user, "denied.training", Role.ADMIN);
        requireKnown(name);
        if (!categories.remove(name, event(user, "REMOVED", Map.of("name", name)), clock.instant())) {
            throw refused(ReasonCode.CATEGORY_IN_USE, "category.in-use", name);
        }
    }

    /** Offers the categories in this order; INVALID_REQUEST unless it names each of them once. */
    public void order(User user, List<String> names) {
        requireOneOf(user, "denied.training", Role.ADMIN);
        List<String> known = categories.names();
        if (names.size() != known.size() || !new HashSet<>(names).equals(new HashSet<>(known))) {
            throw refused(ReasonCode.INVALID_REQUEST, "category.order");
        }
        if (!names.equals(known)) {
            categories.order(names, event(user, "ORDERED", Map.of("order", String.join("\n", names))), clock.instant());
        }
    }

    private static void requireName(String name) {
        if (name.isBlank() || !name.equals(name.strip()) || name.length() > LONGEST) {
            throw refused(ReasonCode.INVALID_REQUEST, "category.bad-name", LONGEST);
        }
    }

    private void requireKnown(String name) {
        if (!categories.names().contains(name)) {
            throw refused(ReasonCode.NOT_FOUND, "education.no-such-category", name);
        }
    }

    private static HistoryEvent event(User user, String change, Map<String, String> details) {
        Map<String, String> all = new TreeMap<>(details);
        all.put("change", change);
        return HistoryEvent.of(HistoryAction.CATEGORIES_CHANGED, user.userId(), all);
    }
}
