package app.lectern.service;

import app.lectern.Lectern;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.WorkspaceMode;
import java.util.Set;

/** People, their tokens, and the addresses that are told. */
final class PeopleOperations extends Operations {
    PeopleOperations(Lectern lectern) {
        super(lectern);
        people();
        tokens();
        webhooks();
    }

    private void people() {
        put("person.list", stage -> () -> lectern.people().list(stage.actor()));
        put("person.add", stage -> () -> lectern.people().add(stage.actor(), stage.videoId(), "", Set.of(Role.AUTHOR)));
        put("person.roles", stage -> {
            String name = person(stage);
            return () -> lectern.people().roles(stage.actor(), name, Set.of(Role.REVIEWER));
        });
        put("person.deactivate", stage -> {
            String name = person(stage);
            return () -> lectern.people().deactivate(stage.actor(), name);
        });
        put("person.activate", stage -> {
            String name = person(stage);
            return () -> lectern.people().activate(stage.actor(), name);
        });
        put("person.set-password", stage -> {
            String name = person(stage);
            return () -> lectern.passwords().set(stage.actor(), name, PASSWORD);
        });
        put("workspace.mode", stage -> () -> lectern.people().mode(stage.actor(), WorkspaceMode.TEAM));
    }

    private void tokens() {
        put("token.create", stage -> {
            String name = stage.id(ownerOrNew(stage));
            return () -> lectern.tokens().create(stage.actor(), name, "", 1);
        });
        put("token.revoke", stage -> {
            String id = lectern.tokens()
                    .create(OTHER, ownerOrNew(stage), "", 1)
                    .token()
                    .tokenId();
            return () -> lectern.tokens().revoke(stage.actor(), stage.id(id));
        });
        put("token.list", stage -> () -> lectern.tokens().list(stage.actor()));
    }

    private void webhooks() {
        put(
                "webhook.add",
                stage -> () -> lectern.webhooks().add(stage.actor(), "https://example.com/" + stage.videoId()));
        put("webhook.remove", stage -> {
            String made = lectern.webhooks()
                    .add(OTHER, "https://example.com/" + stage.videoId())
                    .webhook()
                    .webhookId();
            return () -> lectern.webhooks().remove(stage.actor(), stage.id(made));
        });
        put("webhook.list", stage -> () -> lectern.webhooks().webhooks(stage.actor()));
    }

    private String person(Stage stage) {
        lectern.people().add(OTHER, stage.videoId(), "", Set.of(Role.AUTHOR));
        return stage.id(stage.videoId());
    }

    private String ownerOrNew(Stage stage) {
        if (stage.owner().userId().equals("actor")) {
            return "actor";
        }
        lectern.people().add(OTHER, stage.videoId(), "", Set.of(Role.AUTHOR));
        return stage.videoId();
    }
}
