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

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.lectern.model.review.Protocol;
import org.lectern.model.review.Suppression;

/** The findings a protocol does not want to see. */
public final class Suppressions {

	private final Set<String> everywhere = new HashSet<>();
	private final Map<String, Set<String>> keysByCheck = new HashMap<>();

	private Suppressions() {
	}

	/**
	 * Reads the suppressions of a protocol.
	 *
	 * @param protocol
	 *            the protocol, may be null
	 * @return the suppressions, never null
	 */
	public static Suppressions of(Protocol protocol) {
		Suppressions suppressions = new Suppressions();
		if (protocol != null) {
			protocol.getSuppressions().forEach(suppressions::add);
		}
		return suppressions;
	}

	private void add(Suppression suppression) {
		if (suppression.getPaperKey() == null) {
			everywhere.add(suppression.getCheck());
		} else {
			keysByCheck.computeIfAbsent(suppression.getCheck(), check -> new HashSet<>())
					.add(suppression.getPaperKey());
		}
	}

	/**
	 * Tells whether a finding is not to be reported.
	 *
	 * @param finding
	 *            the finding, never null
	 * @return whether one of the suppressions covers it
	 */
	public boolean cover(Finding finding) {
		return everywhere.contains(finding.checkId()) || finding.paper() != null
				&& keysByCheck.getOrDefault(finding.checkId(), Set.of()).contains(finding.paper().key());
	}

	/** Whether one suppression covers a finding. */
	static boolean covers(Suppression suppression, Finding finding) {
		return finding.checkId().equals(suppression.getCheck()) && (suppression.getPaperKey() == null
				|| finding.paper() != null && suppression.getPaperKey().equals(finding.paper().key()));
	}
}
