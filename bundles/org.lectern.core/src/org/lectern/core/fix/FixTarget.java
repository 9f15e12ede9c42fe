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

import java.util.List;

import org.lectern.core.check.Finding;
import org.lectern.core.check.Related;
import org.lectern.core.corpus.PaperReference;

/**
 * The part of a finding a fix works with. A marker holds it too.
 *
 * @param checkId
 *            the id of the check, never null
 * @param file
 *            the path of the file, never null
 * @param paper
 *            the paper, may be null
 * @param arguments
 *            the arguments of the finding, never null
 * @param related
 *            the other papers, never null
 */
public record FixTarget(String checkId, String file, PaperReference paper, List<String> arguments,
		List<PaperReference> related) {

	/** Copies the lists. */
	public FixTarget {
		arguments = List.copyOf(arguments);
		related = List.copyOf(related);
	}

	/**
	 * Returns the target a finding makes.
	 *
	 * @param finding
	 *            the finding, never null
	 * @return the target, never null
	 */
	public static FixTarget of(Finding finding) {
		return new FixTarget(finding.checkId(), finding.location().file(), finding.paper(), finding.arguments(),
				finding.related().stream().map(Related::paper).filter(paper -> paper != null).toList());
	}
}
