/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.writing;

import org.eclipse.osgi.util.NLS;
import org.lectern.model.bibtex.UnwritablePaperException;
import org.lectern.model.review.Paper;

/** Reads the parts of a paper that stand outside its fields. */
final class Papers {

	private Papers() {
	}

	/** The key; null in the model is the empty string in the text. */
	static String keyOf(Paper paper) {
		return paper.getKey() == null ? "" : paper.getKey(); //$NON-NLS-1$
	}

	static void checkKey(Paper paper) {
		if (!Syntax.isKey(keyOf(paper))) {
			throw new UnwritablePaperException(NLS.bind(Messages.badKey, keyOf(paper)));
		}
	}

	static void checkType(Paper paper) {
		String type = paper.getEntryType();
		if (type == null || !Syntax.isEntryType(type)) {
			throw new UnwritablePaperException(NLS.bind(Messages.badType, keyOf(paper), type));
		}
	}
}
