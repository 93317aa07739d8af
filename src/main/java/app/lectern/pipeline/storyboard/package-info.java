/** Which picture a video shows when: slides in their states, moving pictures, transitions, burned-in subtitles. */
@NullMarked
package app.lectern.pipeline.storyboard;

import org.jspecify.annotations.NullMarked;
