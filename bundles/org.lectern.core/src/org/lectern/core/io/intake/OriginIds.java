/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.lectern.model.review.Paper;

/** The names of origins, which papers keep in a field: format, file and line. */
final class OriginIds {

	/** The field that keeps them. */
	static final String FIELD = "lectern-origin"; //$NON-NLS-1$

	private static final String SEPARATOR = "; "; //$NON-NLS-1$

	/** What would end the value of the field, or the name in it. */
	private static final String ESCAPED = "%;{}\\\"#&$~^"; //$NON-NLS-1$

	private OriginIds() {
	}

	/** Makes the name of an origin. */
	static String of(String format, String source, int line) {
		return format + ':' + escape(source) + ':' + line;
	}

	/** Returns the names a paper has, none where it has no origin. */
	static List<String> of(Paper paper) {
		return of(paper.fieldValue(FIELD));
	}

	static List<String> of(String value) {
		List<String> ids = new ArrayList<>();
		for (String id : value == null ? new String[0] : value.split(";")) { //$NON-NLS-1$
			if (!id.isBlank()) {
				ids.add(id.strip());
			}
		}
		return ids;
	}

	/** Returns the value of the field with another name behind those it has. */
	static String with(String value, String id) {
		return value == null || value.isBlank() ? id : value.strip() + SEPARATOR + id;
	}

	private static String escape(String source) {
		StringBuilder text = new StringBuilder();
		source.codePoints().forEach(c -> {
			if (ESCAPED.indexOf(c) >= 0 || Character.isISOControl(c) || Character.isSurrogate((char) c) && c < 0x10000) {
				for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
					text.append(String.format("%%%02X", b & 0xFF)); //$NON-NLS-1$
				}
			} else {
				text.appendCodePoint(c);
			}
		});
		return text.toString();
	}
}
