package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Speaks every scene and keeps the samples in the run's folder. */
final class GenerateTtsStep implements PipelineStep {
    private final Narrator narrator;

    GenerateTtsStep(Narrator narrator) {
        this.narrator = narrator;
    }

    @Override
    public RenderStep step() {
        return RenderStep.GENERATE_TTS;
    }

    @Override
    public void run(RenderContext context) throws RenderStepException, IOException {
        List<Scene> scenes = context.script().scenes();
        List<SceneSpeech> speeches = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            speeches.add(speak(context, i));
            context.progress(step(), (i + 1) / (double) scenes.size());
        }
        context.speeches(speeches);
    }

    private SceneSpeech speak(RenderContext context, int index) throws RenderStepException, IOException {
        Script script = context.script();
        Scene scene = script.scenes().get(index);
        String voice = scene.voice() != null ? scene.voice() : script.voice();
        try {
            Narration narration = narrator.narrate(scene.text(), script.language(), voice, context.token());
            Path file = context.speechFile(index);
            write(narration.samples(), file);
            return new SceneSpeech(file, narration.sampleRate(), narration.samples().length, narration.sentences());
        } catch (NarrationException e) {
            throw new RenderStepException(Message.of("render.in-scene", index + 1, scene.id(), e.text()), e);
        }
    }

    private static void write(short[] samples, Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        Files.write(file, bytes.array());
    }
}
