/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.citing;

import org.eclipse.osgi.util.NLS;
import org.lectern.workspace.PaperElement;

/**
 * An entry that has the key looked for.
 *
 * @param paper
 *            the entry, never null
 * @param type
 *            its type, never null
 * @param title
 *            the title of the paper, the empty string where it has none
 */
record Declaration(PaperElement paper, String type, String title) {

	/** Says which entry it is, also among those with the same key. */
	String label() {
		return NLS.bind(Messages.Declaration_label,
				new Object[] { paper.reference().key(), title, paper.reference().file() });
	}
}
