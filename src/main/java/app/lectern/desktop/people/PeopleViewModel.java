package app.lectern.desktop.people;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.domain.account.Person;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.service.PeopleService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The people of the workspace, for an ADMIN. */
public final class PeopleViewModel {
    private record Read(List<Person> people, WorkspaceMode mode) {}

    private final Studio studio;
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<WorkspaceMode> mode = new ReadOnlyObjectWrapper<>(WorkspaceMode.SINGLE);
    private final ObjectProperty<@Nullable Person> choosing = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper success = new ReadOnlyStringWrapper("");

    public PeopleViewModel(Studio studio) {
        this.studio = studio;
        refresh();
    }

    public ObservableList<Person> people() {
        return people;
    }

    public ReadOnlyObjectProperty<WorkspaceMode> mode() {
        return mode.getReadOnlyProperty();
    }

    /** Whose password is being set; null for nobody's. */
    public ObjectProperty<@Nullable Person> choosing() {
        return choosing;
    }

    /** What was wrong, in words; empty when nothing was. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What was done, in words; empty when nothing was. */
    public ReadOnlyStringProperty success() {
        return success.getReadOnlyProperty();
    }

    boolean isMe(Person person) {
        return person.userId().equals(studio.user().userId());
    }

    /** Adds a person, whose password is then to be set. */
    public void add(String name, String displayName, Set<Role> roles) {
        Set<Role> given = Set.copyOf(roles);
        work(
                () -> choose(service().add(studio.user(), name, displayName, given)),
                studio.words().of("people.added", name.strip()));
    }

    private void choose(Person person) {
        Fx.later(() -> choosing.set(person));
    }

    /** Gives a person a role or takes it from them. */
    public void role(Person person, Role role, boolean on) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(person.roles());
        if (on) {
            roles.add(role);
        } else {
            roles.remove(role);
        }
        work(() -> service().roles(studio.user(), person.userId(), roles), "");
    }

    /** Lets a person act, or no longer. */
    public void active(Person person, boolean on) {
        work(
                () -> {
                    if (on) {
                        service().activate(studio.user(), person.userId());
                    } else {
                        service().deactivate(studio.user(), person.userId());
                    }
                },
                "");
    }

    /** Sets the password of whom it was chosen for. */
    public void password(String password) {
        Person person = choosing.get();
        if (person == null) {
            return;
        }
        work(
                () -> {
                    studio.lectern().passwords().set(studio.user(), person.userId(), password);
                    Fx.later(() -> choosing.set(null));
                },
                studio.words().of("people.password-set", person.userId()));
    }

    /** Changes who works here. */
    public void mode(WorkspaceMode next) {
        work(() -> service().mode(studio.user(), next), "");
    }

    private void work(Runnable work, String done) {
        problem.set("");
        success.set("");
        Fx.work(
                () -> {
                    work.run();
                    return true;
                },
                _ -> {
                    success.set(done);
                    refresh();
                },
                e -> {
                    problem.set(studio.words().failure(e));
                    refresh();
                });
    }

    /** Reads everybody anew. */
    public void refresh() {
        Fx.work(
                () -> new Read(service().list(studio.user()), service().mode()),
                read -> {
                    people.setAll(read.people());
                    mode.set(read.mode());
                },
                e -> problem.set(studio.words().failure(e)));
    }

    private PeopleService service() {
        return studio.lectern().people();
    }
}
