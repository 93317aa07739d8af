/** The script file format: reads and checks script JSON (Jackson). */
@NullMarked
package app.lectern.script;

import org.jspecify.annotations.NullMarked;
