/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

import java.util.List;

/**
 * What was read from a digest: every line that is not blank is part of a paper or named by a notice.
 *
 * @param papers
 *            the papers in the order of the digest, never null
 * @param notices
 *            the notices in the order of their lines, never null
 */
public record Digest(List<DigestPaper> papers, List<DigestNotice> notices) {

	/** Copies the lists. */
	public Digest {
		papers = List.copyOf(papers);
		notices = List.copyOf(notices);
	}
}
