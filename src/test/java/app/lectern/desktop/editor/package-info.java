@NullMarked
package app.lectern.desktop.editor;

import org.jspecify.annotations.NullMarked;
