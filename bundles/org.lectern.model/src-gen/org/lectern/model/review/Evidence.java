/**
 * Copyright (c) 2026 The Lectern contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.review;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A passage that supports an answer.
 * <!-- end-model-doc -->
 *
 *
 * @see org.lectern.model.review.ReviewPackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends TextAnchor {
} // Evidence
