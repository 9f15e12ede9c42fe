/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import java.util.List;

import org.lectern.core.corpus.PaperReference;

/**
 * Papers that are probably one work, or perhaps, or versions of one.
 *
 * @param kind
 *            what they are to each other, never null or {@link LinkKind#NONE}
 * @param papers
 *            two or more papers in the order of the corpus, never null
 * @param links
 *            the pairs that hold them together, the surest first, never empty
 */
public record DuplicateCluster(LinkKind kind, List<PaperReference> papers, List<DuplicateLink> links) {

	/** Copies the lists. */
	public DuplicateCluster {
		papers = List.copyOf(papers);
		links = List.copyOf(links);
	}
}
