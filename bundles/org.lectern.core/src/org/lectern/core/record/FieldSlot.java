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
 * A place for a field in a form.
 *
 * @param name
 *            the name of the field, as written where the entry has it, never null
 * @param group
 *            where it stands, never null
 */
public record FieldSlot(String name, FieldGroup group) {
}
