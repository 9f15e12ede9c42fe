/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Something wrong with a protocol.
 *
 * @param element
 *            where it is, never null
 * @param feature
 *            what of the element is wrong; null when it cannot be edited
 * @param message
 *            what is wrong, localised, never null
 */
record Problem(EObject element, EAttribute feature, String message) {
}
