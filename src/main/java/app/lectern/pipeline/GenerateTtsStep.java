package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.SceneVoice;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.ScriptPlace;
import app.lectern.domain.script.Voicing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Speaks every scene, keeps the samples in the run's folder, and with the job who spoke. */
final class GenerateTtsStep implements PipelineStep {
    private record Spoken(SceneSpeech speech, List<SceneVoice> voices) {}

    private final Narrator narrator;
    private final RenderJobs jobs;

    GenerateTtsStep(Narrator narrator, RenderJobs jobs) {
        this.narrator = narrator;
        this.jobs = jobs;
    }

    @Override
    public RenderStep step() {
        return RenderStep.GENERATE_TTS;
    }

    @Override
    public void run(RenderContext context) throws RenderStepException, IOException {
        int scenes = context.script().scenes().size();
        List<Spoken> spoken = EachScene.work(
                scenes,
                context.token(),
                (scene, token) -> speak(context, scene, token),
                done -> context.progress(step(), done / (double) scenes));
        context.speeches(spoken.stream().map(Spoken::speech).toList());
        context.told(Message.of("log.speech", Math.round(context.timeline().durationSec())));
        List<SceneVoice> voices =
                spoken.stream().flatMap(one -> one.voices.stream()).toList();
        if (!jobs.recordVoices(context.job().jobId(), context.job().attempt(), voices)) {
            throw new CancellationException("the job was ended by somebody else");
        }
    }

    private Spoken speak(RenderContext context, int index, CancellationToken token)
            throws RenderStepException, IOException {
        Scene scene = context.script().scenes().get(index);
        try {
            Narration narration =
                    narrator.narrate(new Narrator.Request(context.script(), index, context.pictures()), token);
            for (Message warning : narration.warnings()) {
                context.told(Message.of("render.in-scene", index + 1, scene.id(), warning));
            }
            Path file = context.speechFile(index);
            write(narration.samples(), file);
            return new Spoken(
                    new SceneSpeech(file, narration.sampleRate(), narration.sampleCount(), narration.sentences()),
                    narration.voices().stream()
                            .map(voice -> new SceneVoice(index, voice))
                            .toList());
        } catch (NarrationException e) {
            throw RenderStepException.inScene(new ScriptPlace(index, scene.id(), field(scene, e)), e);
        }
    }

    /** What the author changes to be rid of it. */
    private static String field(Scene scene, NarrationException e) {
        if (scene.voicing() instanceof Voicing.Recorded) {
            return "recording";
        }
        return e.text().key().equals("speech.unknown-voice") ? "voice" : "text";
    }

    private static void write(short[] samples, Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        Files.write(file, bytes.array());
    }
}
