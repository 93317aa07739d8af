package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.ScriptPlace;
import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;

/** Parses the job's frozen script and checks it again: its files may be gone since it was approved. */
final class ValidateScriptStep implements PipelineStep {
    private final ScriptReader reader;
    private final Soundtracks soundtracks;

    ValidateScriptStep(ScriptReader reader, Soundtracks soundtracks) {
        this.reader = reader;
        this.soundtracks = soundtracks;
    }

    @Override
    public RenderStep step() {
        return RenderStep.VALIDATE_SCRIPT;
    }

    @Override
    public void run(RenderContext context) throws RenderStepException {
        switch (reader.read(context.job().scriptJson(), new ScriptFolder(context.pictures()))) {
            case ScriptReading.Accepted accepted -> take(context, accepted.script());
            case ScriptReading.Refused refused -> throw refusal(refused);
        }
    }

    private void take(RenderContext context, Script script) throws RenderStepException {
        context.script(script);
        context.told(Message.of("log.scenes", script.scenes().size()));
        context.soundtrack(
                soundtracks.read(script.soundtrack(), context.pictures(), context.folder(), context.token()));
    }

    private static RenderStepException refusal(ScriptReading.Refused refused) {
        Finding first = refused.findings().getFirst();
        Message message = Message.of(
                "render.script-refused",
                first.place(),
                first.message(),
                refused.findings().size());
        ScriptPlace place = new ScriptPlace(first.sceneIndex(), first.sceneId(), first.field());
        return new RenderStepException(message, place, null);
    }
}
