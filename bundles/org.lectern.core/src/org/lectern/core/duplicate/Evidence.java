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

/**
 * One thing that speaks for two records being one work, or against it.
 *
 * @param kind
 *            what it is, never null
 * @param value
 *            the number or identifier the kind speaks of, never null, empty where it has none
 */
public record Evidence(EvidenceKind kind, String value) {
}
