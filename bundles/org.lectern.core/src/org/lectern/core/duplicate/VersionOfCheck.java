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

import org.lectern.core.check.Category;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Severity;

/** Flags papers that are versions of one work, unless another check already says so of a preprint. */
public final class VersionOfCheck extends ClusterCheck {

	/** The id of the check. */
	public static final String ID = "version-of"; //$NON-NLS-1$

	VersionOfCheck() {
		super(new CheckDescription(ID, Category.DUPLICATES, Severity.INFO, Messages.VersionOfCheck_title,
				Messages.VersionOfCheck_explanation), LinkKind.VERSION,
				new Texts(Messages.VersionOfCheck_pair, Messages.VersionOfCheck_cluster,
						Messages.VersionOfCheck_related));
	}

	@Override
	boolean isWanted(DuplicateCluster cluster) {
		return !cluster.links().stream().allMatch(VersionOfCheck::isPublishedVersion);
	}

	/** The check for preprints knows those whose published version has the same title. */
	private static boolean isPublishedVersion(DuplicateLink link) {
		return link.evidence().stream().anyMatch(evidence -> evidence.kind() == EvidenceKind.PREPRINT)
				&& link.evidence().contains(new Evidence(EvidenceKind.TITLE, "1.00")); //$NON-NLS-1$
	}
}
