/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** Brings a document to a new text by replacing only the part that differs, so that selections and markers stay. */
final class DocumentChange {

	private DocumentChange() {
	}

	static void apply(IDocument document, String wanted) throws CoreException {
		String present = document.get();
		int shorter = Math.min(present.length(), wanted.length());
		int start = 0;
		while (start < shorter && present.charAt(start) == wanted.charAt(start)) {
			start++;
		}
		int tail = 0;
		while (tail < shorter - start
				&& present.charAt(present.length() - 1 - tail) == wanted.charAt(wanted.length() - 1 - tail)) {
			tail++;
		}
		if (start < present.length() - tail || start < wanted.length() - tail) {
			try {
				document.replace(start, present.length() - tail - start,
						wanted.substring(start, wanted.length() - tail));
			} catch (BadLocationException e) {
				throw FileContent.failure(e);
			}
		}
	}
}
