/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The spans of a text, whose end does not say what began. */
final class SpanStyles {

	private final StyledText text;
	private final Deque<Optional<TextStyle>> open = new ArrayDeque<>();

	SpanStyles(StyledText text) {
		this.text = text;
	}

	void tag(boolean ends, String attributes) {
		if (!ends) {
			Optional<TextStyle> style = style(attributes == null ? "" : attributes); //$NON-NLS-1$
			style.ifPresent(text::begin);
			open.push(style);
		} else if (!open.isEmpty()) {
			open.pop().ifPresent(text::end);
		}
	}

	private static Optional<TextStyle> style(String attributes) {
		if (attributes.contains("nocase")) { //$NON-NLS-1$
			return Optional.of(TextStyle.FIXED_CASE);
		}
		return attributes.contains("small-caps") || attributes.contains("smallcaps") ? Optional.of(TextStyle.SMALL_CAPS) //$NON-NLS-1$ //$NON-NLS-2$
				: Optional.empty();
	}
}
