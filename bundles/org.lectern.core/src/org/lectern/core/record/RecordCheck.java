/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.record;

import java.util.List;
import java.util.Map;

/**
 * What is wrong with a record.
 *
 * @param findings
 *            what the checks found, never null
 * @param refusals
 *            why the value of a field cannot be written as BibTeX, localised, by the name of the field in lower case;
 *            such fields were checked as they are written in the file; never null
 */
public record RecordCheck(List<PlacedFinding> findings, Map<String, String> refusals) {

	/** Copies both. */
	public RecordCheck {
		findings = List.copyOf(findings);
		refusals = Map.copyOf(refusals);
	}
}
