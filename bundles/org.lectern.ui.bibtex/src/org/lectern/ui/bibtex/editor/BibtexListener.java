/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.editor;

/** Is told what the text of an editor means. */
@FunctionalInterface
public interface BibtexListener {

	/**
	 * Called on the UI thread after the text was read anew.
	 *
	 * @param snapshot
	 *            the text as it is at this moment, never null
	 */
	void reconciled(BibtexSnapshot snapshot);
}
