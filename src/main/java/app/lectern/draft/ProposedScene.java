package app.lectern.draft;

import app.lectern.domain.Message;
import java.util.List;

/**
 * A scene that a model would change or add.
 *
 * @param place where it stands in the proposed script, from 0
 * @param isNew whether it was not there
 * @param findings what is to be known before it is accepted
 */
public record ProposedScene(int place, boolean isNew, List<Message> findings) {
    public ProposedScene {
        findings = List.copyOf(findings);
    }
}
