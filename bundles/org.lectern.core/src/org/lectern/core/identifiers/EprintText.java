/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.identifiers;

import java.util.Locale;

import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.text.LatexText;

/** The archive an eprint of a paper is in: the field eprinttype of biblatex, or archiveprefix. */
final class EprintText {

	private EprintText() {
	}

	/** Returns the archive in lower case, empty when the paper tells none. */
	static String archive(Paper paper) {
		for (String name : new String[] { "eprinttype", "archiveprefix" }) { //$NON-NLS-1$ //$NON-NLS-2$
			Field field = paper.findField(name);
			if (field != null && field.getValue() != null && !field.getValue().isBlank()) {
				return LatexText.toPlain(field.getValue()).strip().toLowerCase(Locale.ROOT);
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** Tells whether a field is the eprint of a paper in an archive. */
	static boolean is(Field field, String archive) {
		return "eprint".equalsIgnoreCase(field.getName()) && field.eContainer() instanceof Paper paper //$NON-NLS-1$
				&& archive.equals(archive(paper));
	}
}
