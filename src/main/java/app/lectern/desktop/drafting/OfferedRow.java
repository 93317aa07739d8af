package app.lectern.desktop.drafting;

import app.lectern.draft.Proposal;
import app.lectern.draft.ProposedScene;
import app.lectern.script.compare.SceneDifference;
import app.lectern.script.compare.SceneDifference.Added;
import app.lectern.script.compare.SceneDifference.Kept;
import app.lectern.script.compare.ScriptComparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A proposed scene and what differs in it. */
record OfferedRow(ProposedScene scene, SceneDifference difference) {
    static List<OfferedRow> of(Proposal proposal, ScriptComparison comparison) {
        Map<Integer, SceneDifference> places = new HashMap<>();
        for (SceneDifference difference : comparison.scenes()) {
            switch (difference) {
                case Kept kept -> places.put(kept.to(), kept);
                case Added added -> places.put(added.to(), added);
                case SceneDifference.Removed _ -> {}
            }
        }
        List<OfferedRow> rows = new ArrayList<>();
        for (ProposedScene scene : proposal.scenes()) {
            SceneDifference difference = places.get(scene.place());
            if (difference != null) {
                rows.add(new OfferedRow(scene, difference));
            }
        }
        return rows;
    }
}
