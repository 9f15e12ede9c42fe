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

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relation Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A type of relations between two annotations.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.RelationType#getId <em>Id</em>}</li>
 *   <li>{@link org.lectern.model.review.RelationType#getName <em>Name</em>}</li>
 *   <li>{@link org.lectern.model.review.RelationType#isSymmetric <em>Symmetric</em>}</li>
 *   <li>{@link org.lectern.model.review.RelationType#isTransitive <em>Transitive</em>}</li>
 *   <li>{@link org.lectern.model.review.RelationType#getFromLabels <em>From Labels</em>}</li>
 *   <li>{@link org.lectern.model.review.RelationType#getToLabels <em>To Labels</em>}</li>
 *   <li>{@link org.lectern.model.review.RelationType#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.lectern.model.review.ReviewPackage#getRelationType()
 * @model
 * @generated
 */
public interface RelationType extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id that relations name; unique among the relation types of the protocol, else the first one counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.lectern.model.review.ReviewPackage#getRelationType_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.RelationType#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name as shown; null to show the id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.lectern.model.review.ReviewPackage#getRelationType_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.RelationType#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Symmetric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the relation holds in both directions, so that it does not matter which annotation it starts at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symmetric</em>' attribute.
	 * @see #setSymmetric(boolean)
	 * @see org.lectern.model.review.ReviewPackage#getRelationType_Symmetric()
	 * @model
	 * @generated
	 */
	boolean isSymmetric();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.RelationType#isSymmetric <em>Symmetric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symmetric</em>' attribute.
	 * @see #isSymmetric()
	 * @generated
	 */
	void setSymmetric(boolean value);

	/**
	 * Returns the value of the '<em><b>Transitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether annotations that are joined over others belong together too. With symmetric, all annotations joined by relations of this type are one group, whichever pairs of them are written down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transitive</em>' attribute.
	 * @see #setTransitive(boolean)
	 * @see org.lectern.model.review.ReviewPackage#getRelationType_Transitive()
	 * @model
	 * @generated
	 */
	boolean isTransitive();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.RelationType#isTransitive <em>Transitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transitive</em>' attribute.
	 * @see #isTransitive()
	 * @generated
	 */
	void setTransitive(boolean value);

	/**
	 * Returns the value of the '<em><b>From Labels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the labels a relation may start at; empty for any. For a symmetric type either end may have them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Labels</em>' attribute list.
	 * @see org.lectern.model.review.ReviewPackage#getRelationType_FromLabels()
	 * @model
	 * @generated
	 */
	EList<String> getFromLabels();

	/**
	 * Returns the value of the '<em><b>To Labels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the labels a relation may lead to; empty for any. For a symmetric type either end may have them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Labels</em>' attribute list.
	 * @see org.lectern.model.review.ReviewPackage#getRelationType_ToLabels()
	 * @model
	 * @generated
	 */
	EList<String> getToLabels();

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When to use the type; may be null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.lectern.model.review.ReviewPackage#getRelationType_Description()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.RelationType#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

} // RelationType
