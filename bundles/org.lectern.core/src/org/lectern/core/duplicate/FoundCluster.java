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

/**
 * A cluster that a {@link DuplicateIndex} found.
 *
 * @param cluster
 *            the cluster as it was when it was found, never null
 * @param entries
 *            the entries of its papers, in their order, never null
 */
public record FoundCluster(DuplicateCluster cluster, List<IndexedEntry> entries) {

	/** Copies the list. */
	public FoundCluster {
		entries = List.copyOf(entries);
	}

	/** A cluster is known by its identity: each time one is found it is another one. */
	@Override
	public boolean equals(Object object) {
		return this == object;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
