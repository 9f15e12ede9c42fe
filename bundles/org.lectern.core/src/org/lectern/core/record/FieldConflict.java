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

/**
 * A field that two people changed in different ways.
 *
 * @param field
 *            the name of the field; null for the entry type
 * @param base
 *            the value both began with; null where there was none
 * @param mine
 *            the one value; null where the field was taken away
 * @param theirs
 *            the other value; null where the field was taken away
 */
public record FieldConflict(String field, String base, String mine, String theirs) {
}
