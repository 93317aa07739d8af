/** What is heard besides the narration: music under the whole lesson, a sound before it and one after it. */
@NullMarked
package app.lectern.soundtrack;

import org.jspecify.annotations.NullMarked;
