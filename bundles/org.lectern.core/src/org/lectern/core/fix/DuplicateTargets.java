/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.Set;

import org.lectern.core.duplicate.DuplicatePaperCheck;
import org.lectern.core.duplicate.PossibleDuplicateCheck;
import org.lectern.core.duplicate.VersionOfCheck;
import org.lectern.core.types.PublishedVersionCheck;

/** Knows the targets that name papers which may be one work. */
final class DuplicateTargets {

	private static final Set<String> DUPLICATES = Set.of(DuplicatePaperCheck.ID, PossibleDuplicateCheck.ID);
	private static final Set<String> VERSIONS = Set.of(VersionOfCheck.ID, PublishedVersionCheck.ID);

	private DuplicateTargets() {
	}

	/** Tells whether the papers can be merged; versions of a work never are. */
	static boolean canBeMerged(FixTarget target) {
		return areRelated(target) && DUPLICATES.contains(target.checkId());
	}

	/** Tells whether the papers may be one work or versions of one. */
	static boolean areRelated(FixTarget target) {
		return (DUPLICATES.contains(target.checkId()) || VERSIONS.contains(target.checkId())) && target.paper() != null && !target.related().isEmpty();
	}
}
