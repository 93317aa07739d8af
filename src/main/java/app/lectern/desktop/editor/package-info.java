/** The script of one video: scenes, slide, narration, approval, render. */
@NullMarked
package app.lectern.desktop.editor;

import org.jspecify.annotations.NullMarked;
