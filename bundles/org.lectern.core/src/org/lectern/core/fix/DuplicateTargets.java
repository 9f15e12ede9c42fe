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

import org.lectern.core.duplicate.DuplicatePaperCheck;

/** Knows the targets that name papers which may be one work. */
final class DuplicateTargets {

	private DuplicateTargets() {
	}

	static boolean contain(FixTarget target) {
		return target.checkId().equals(DuplicatePaperCheck.ID) && target.paper() != null
				&& !target.related().isEmpty();
	}
}
