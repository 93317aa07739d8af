/** Language models behind {@code POST /v1/chat/completions}. */
@NullMarked
package app.lectern.draft.http;

import org.jspecify.annotations.NullMarked;
