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
 * What an update of a {@link DuplicateIndex} changed.
 *
 * @param gone
 *            the clusters that are no more, never null
 * @param found
 *            the clusters that are new, or may be others than before, never null
 */
public record ClusterChanges(List<FoundCluster> gone, List<FoundCluster> found) {

	/** Copies the lists. */
	public ClusterChanges {
		gone = List.copyOf(gone);
		found = List.copyOf(found);
	}
}
