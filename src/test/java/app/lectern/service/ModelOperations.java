package app.lectern.service;

import static app.lectern.TestLectern.SCRIPT;

import app.lectern.Lectern;
import app.lectern.draft.DraftOrder;
import app.lectern.draft.DraftTask;
import app.lectern.draft.Proposal;
import app.lectern.pipeline.CancellationToken;
import app.lectern.script.ScriptDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drafts by a model, of a server that is not there, which is told and no refusal. */
final class ModelOperations extends Operations {
    ModelOperations(Lectern lectern) {
        super(lectern);
        models();
    }

    private void models() {
        ModelChoice nowhere = new ModelChoice("http://127.0.0.1:1", "tiny", 5, true, "");
        ScriptDocument document = ScriptDocument.of(SCRIPT);
        DraftOrder order = new DraftOrder(DraftTask.PLAIN, document, Set.of(0), "", "", 0, Map.of());
        lectern.modelDrafts().save(OTHER, nowhere);
        PreparedDraft seen = lectern.modelDrafts().prepare(OTHER, order);
        put("model.choose", stage -> () -> lectern.modelDrafts().save(stage.actor(), nowhere));
        put("model.read", stage -> () -> {
            lectern.modelDrafts().choice(stage.actor());
            lectern.modelDrafts().hasKey(stage.actor());
        });
        put("model.look", stage -> () -> lectern.modelDrafts().look(stage.actor(), new CancellationToken()));
        put("model.ask", stage -> () -> {
            lectern.modelDrafts().prepare(stage.actor(), order);
            lectern.modelDrafts().send(stage.actor(), seen, new CancellationToken());
        });
        put("model.accept", stage -> {
            String id = stage.id(draft(stage.videoId(), stage.owner()));
            Proposal proposal = new Proposal(DraftTask.PLAIN, document, document, List.of(), List.of());
            return () -> lectern.modelDrafts().accepted(stage.actor(), id, "tiny", proposal, Set.of(0));
        });
    }
}
