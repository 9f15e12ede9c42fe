/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import org.lectern.core.corpus.PaperReference;

/** The FNV-1a hash of the parts of a finding, 64 bit: the same in every process and cheap for many findings. */
final class FindingHash {

	private static final long PRIME = 0x100000001b3L;

	private long hash = 0xcbf29ce484222325L;

	FindingHash add(String part) {
		for (int i = 0; i < part.length(); i++) {
			add(part.charAt(i));
		}
		return end();
	}

	FindingHash add(PaperReference paper) {
		if (paper != null) {
			add(paper.file()).add(paper.key());
			add((char) paper.occurrence());
		}
		return end();
	}

	private void add(char c) {
		hash = (hash ^ c) * PRIME;
	}

	/** Marks the end of a part with a character no part has, so that "ab", "c" differs from "a", "bc". */
	private FindingHash end() {
		add('\uffff');
		return this;
	}

	@Override
	public String toString() {
		return String.format("%016x", hash); //$NON-NLS-1$
	}
}
