package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.script.Finding;
import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;

/** Parses the job's frozen script and checks it again: its pictures may be gone since it was approved. */
final class ValidateScriptStep implements PipelineStep {
    private final ScriptReader reader;

    ValidateScriptStep(ScriptReader reader) {
        this.reader = reader;
    }

    @Override
    public RenderStep step() {
        return RenderStep.VALIDATE_SCRIPT;
    }

    @Override
    public void run(RenderContext context) throws RenderStepException {
        switch (reader.read(context.job().scriptJson(), new ScriptFolder(context.pictures()))) {
            case ScriptReading.Accepted accepted -> context.script(accepted.script());
            case ScriptReading.Refused refused -> throw new RenderStepException(refusal(refused));
        }
    }

    private static Message refusal(ScriptReading.Refused refused) {
        Finding first = refused.findings().getFirst();
        return Message.of(
                "render.script-refused",
                first.place(),
                first.message(),
                refused.findings().size());
    }
}
